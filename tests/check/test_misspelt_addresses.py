import pytest

from generator.check.misspelt_addresses import likely_host


@pytest.mark.parametrize(
    ("host", "meant"),
    [
        ("gmail.con", "gmail.com"),
        ("gmial.com", "gmail.com"),
        ("hotmial.co.uk", "hotmail.co.uk"),
        ("gmail.co", "gmail.com"),
        ("anytown.og.uk", "anytown.org.uk"),
        ("www.anytown.ogr.uk", "www.anytown.org.uk"),
        ("anytown.rog", "anytown.org"),
    ],
)
def test_a_host_one_letter_from_a_common_one_is_mended(host: str, meant: str) -> None:
    assert likely_host(host) == meant


@pytest.mark.parametrize(
    "host",
    [
        "",
        "gmail.com",
        "mail.com",
        "anytown.org.uk",
        "anytown.nhs.uk",
        "anytown.co",
        "www.cog.uk",
        "gp.uk",
        "example.org",
    ],
)
def test_a_host_that_may_be_right_is_let_be(host: str) -> None:
    assert likely_host(host) is None
