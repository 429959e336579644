"""Every way of taking part is either one that people go out for, or one that a search offers who cannot."""

from __future__ import annotations

from schema.participation import ONLINE_WAYS, REMOTE_WAYS, WAYS


def test_a_new_way_is_put_among_those_for_which_nobody_leaves_home_or_is_not() -> None:
    assert set(WAYS) - set(REMOTE_WAYS) == {"in person", "by post"}


def test_what_online_may_mean_is_for_who_stays_at_home() -> None:
    assert set(ONLINE_WAYS) < set(REMOTE_WAYS) < set(WAYS)
