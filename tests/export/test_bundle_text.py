"""What a bundle says: above all that it has the constants that it reads, and no others."""

from __future__ import annotations

import pytest

from generator.export.bundle_text import CONSTANTS, Bundle, Module, NotBundled, written

PAGE, LATER = "assets/page.js", "assets/page-later.js"
SOURCES = {
    CONSTANTS: 'export const ONE = 1;\nexport const WORDS = {\na: "export const",\n};\nexport const TWO = 2;\n',
    PAGE: 'import { TWO as second } from "./shared/contract.js";\nexport const twice = second * 2;\n',
    LATER: 'import { WORDS } from "./shared/contract.js";\nexport const a = WORDS.a;\n',
}
PACKED = (Bundle(PAGE, (CONSTANTS, PAGE)), Bundle(LATER, (CONSTANTS, LATER)))


def text(bundle: Bundle, sources: dict[str, str] = SOURCES) -> str:
    return written(bundle, PACKED, {path: Module(path, source) for path, source in sources.items()})


def test_a_bundle_has_the_constants_that_it_reads_and_no_others() -> None:
    assert text(PACKED[0]) == (
        "const $shared_contract = (() => {\nconst TWO = 2;\nreturn { TWO };\n})();\n"
        "const $page = (() => {\nconst { TWO: second } = $shared_contract;\n"
        "const twice = second * 2;\nreturn { twice };\n})();\n"
        "export const { twice } = $page;\n"
    )


def test_what_is_asked_for_later_brings_its_own_constants_and_asks_nobody_for_them() -> None:
    said = text(PACKED[1])
    assert 'const WORDS = {\na: "export const",\n};\nreturn { WORDS };' in said
    assert "import" not in said
    assert "TWO" not in said


def test_constants_that_are_not_named_are_refused() -> None:
    whole = {PAGE: 'import * as all from "./shared/contract.js";\nexport const one = all.ONE;\n'}
    with pytest.raises(NotBundled, match=r"page\.js: constants are imported by their names"):
        text(PACKED[0], SOURCES | whole)
