"""How much a page weighs on the wire, by kind of page, beside a page of stock Material."""
