"""What must not happen, made to happen: deaths, full disks, lost files, two at once, wrong clocks, broken caches.

`python -m tests.faults` does each of them many times, counts how many were survived, and writes `results.md`;
`test_sample.py` does each once or a few times in every run of the tests.
"""
