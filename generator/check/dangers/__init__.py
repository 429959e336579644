"""The kinds of danger that words can show, as tables of signs. `docs/rules.md` says how to add one."""
