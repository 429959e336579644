"""What the service worker fetches behind a reader's back: requests and bytes on the wire, in a real browser."""
