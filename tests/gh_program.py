"""What `gh` does, of what our scripts ask of it, against the address in STAND_IN. It refuses what it does not know.

It is run as a program; `tests/github_stand_in.py` is what it asks.
"""

# ruff: noqa: PTH123  (pathlib takes longer to load than all the rest)

import http.client
import json
import os
import sys


class Failed(Exception):
    """GitHub said no."""


def ask(method: str, path: str, body: object = None) -> tuple[int, object]:
    """Return the status and what came back."""
    host = os.environ["STAND_IN"].rpartition("/")[2]
    connection = http.client.HTTPConnection(host, timeout=10)
    headers = {"Authorization": f"Bearer {os.environ.get('GH_TOKEN', '')}", "Content-Type": "application/json"}
    connection.request(method, f"/{path}", None if body is None else json.dumps(body), headers)
    reply = connection.getresponse()
    text = reply.read().decode()
    return reply.status, json.loads(text) if text else None


def must(method: str, path: str, body: object = None) -> object:
    """Return what came back. Raises Failed when GitHub says no."""
    status, said = ask(method, f"repos/{os.environ['GH_REPO']}/{path}", body)
    if status >= 400:
        raise Failed(f"HTTP {status}: {said['message']}")  # type: ignore[index]
    return said


def options(words: list[str], flags: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """Return the values of each option; words without one are under the empty name."""
    found: dict[str, list[str]] = {"": []}
    rest = iter(words)
    for word in rest:
        if word in flags:
            found[word] = []
        elif word.startswith("-"):
            found.setdefault(word, []).append(next(rest))
        else:
            found[""].append(word)
    return found


def text_of(given: dict[str, list[str]]) -> str:
    """Return the body that --body or --body-file gives."""
    if "--body" in given:
        return given["--body"][0]
    with open(given["--body-file"][0], encoding="utf-8") as file:
        return file.read()


def api(words: list[str]) -> None:
    """Do `gh api`."""
    given = options(words, ("--include",))
    path, method = given[""][0], given.get("--method", ["GET"])[0]
    body = json.load(sys.stdin) if "--input" in given else None
    if "-f" in given or "-F" in given:
        body = {name: value for name, _, value in (pair.partition("=") for pair in given.get("-f", []))}
        for name, _, value in (pair.partition("=") for pair in given.get("-F", [])):
            with open(value.removeprefix("@"), encoding="utf-8") as file:
                body[name] = file.read()
        method = given.get("--method", ["POST"])[0]
    status, said = ask(method, path, body)
    if "--include" in given:
        reason = http.client.responses[status]
        sys.stdout.write(f"HTTP/2.0 {status} {reason}\r\nContent-Type: application/json\r\n\r\n")
    sys.stdout.write("" if said is None else json.dumps(said))
    if status >= 400:
        raise Failed(f"{said['message']} (HTTP {status})")  # type: ignore[index]


def label(verb: str, words: list[str]) -> None:
    """Do `gh label create`, which with --force changes one that is there."""
    given = options(words, ("--force",))
    assert verb == "create"
    body = {"name": given[""][0], "color": given["--color"][0], "description": given["--description"][0]}
    status, _ = ask("POST", f"repos/{os.environ['GH_REPO']}/labels", body)
    if status >= 400 and (status != 422 or "--force" not in given):
        raise Failed(f"HTTP {status}")


def issue(verb: str, words: list[str]) -> None:  # noqa: C901  (a branch a verb)
    """Do `gh issue …`."""
    given = options(words)
    number = (given[""] or [""])[0]
    if verb == "list":
        found = must("GET", f"issues?labels={given['--label'][0]}&state={given['--state'][0]}&per_page=100")
        shown = [{key: one[key] for key in ("number", "title", "state")} for one in found]  # type: ignore[attr-defined]
        sys.stdout.write(json.dumps(shown))
    elif verb == "create":
        body = {"title": given["--title"][0], "body": text_of(given), "labels": given["--label"]}
        must("POST", "issues", body)
    elif verb == "comment":
        must("POST", f"issues/{number}/comments", {"body": text_of(given)})
    elif verb in ("close", "reopen"):
        if must("GET", f"issues/{number}")["state"] == {"close": "closed", "reopen": "open"}[verb]:  # type: ignore
            return  # it is so already, which gh says and leaves
        if "--comment" in given:
            must("POST", f"issues/{number}/comments", {"body": given["--comment"][0]})
        must("PATCH", f"issues/{number}", {"state": "closed" if verb == "close" else "open"})
    elif verb == "edit":
        if "--body-file" in given:
            must("PATCH", f"issues/{number}", {"body": text_of(given)})
        for name in given.get("--remove-label", ()):
            ask("DELETE", f"repos/{os.environ['GH_REPO']}/issues/{number}/labels/{name}")
        if "--add-label" in given:
            must("POST", f"issues/{number}/labels", {"labels": given["--add-label"]})
    else:
        raise AssertionError(verb)


def pr(verb: str, words: list[str]) -> None:
    """Do `gh pr create`."""
    given = options(words, ("--draft",))
    assert verb == "create"
    body = {"title": given["--title"][0], "body": text_of(given), "head": given["--head"][0]}
    must("POST", "pulls", {**body, "base": given["--base"][0], "draft": "--draft" in given})


def main(words: list[str]) -> None:
    """Do what the words ask."""
    if words[:1] == ["api"]:
        api(words[1:])
    elif words[:2] != ["auth", "setup-git"]:
        {"label": label, "issue": issue, "pr": pr}[words[0]](words[1], words[2:])


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Failed as fault:
        sys.stderr.write(f"gh: {fault}\n")
        sys.exit(1)
