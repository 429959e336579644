"""The 32-bit FNV-1a hash, which Python and JavaScript work out alike: `site_overrides/assets/shared/fnv.js`."""

from __future__ import annotations

_BASIS, _PRIME = 2_166_136_261, 16_777_619


def fnv1a(text: str) -> int:
    """Return a text's hash, a number below 2**32."""
    value = _BASIS
    for byte in text.encode():
        value = (value ^ byte) * _PRIME % 2**32
    return value
