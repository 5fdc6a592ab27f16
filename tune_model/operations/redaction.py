r"""Hides secrets in text from elsewhere: in log lines, causes, payloads and errors.

A secret is told by the word before it (`password=`, `Authorization: Bearer`), by its own form (a
JSON Web Token, a private key's block) or by the prefix that its issuer gives it. What stands before
it stays, so that a reader sees what was hidden. Each rule names what a text must hold for it to be
tried: an ordinary line costs a few searches. Every pattern takes linear time, whatever the text.

Sources of forms: RFC 6750 (Bearer), RFC 7617 (Basic), RFC 7519 (JWT), RFC 7468 (key blocks), RFC
3986 3.2.1 (user information in URLs); IAM user guide, "Signature Version 4" and "Manage access
keys"; GitHub docs, "About authentication"; Slack API, "Token types"; HCP Terraform, "API tokens".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

HIDDEN = "(hidden)"

_QUOTE = r"\\*[\"']"  # in JSON inside JSON, quotes have backslashes before them
_IS = rf"(?P<key>{_QUOTE})?\s*(?:[:=]=?>?|>)\s*"  # as in YAML, JSON, Python, Ruby, a shell, XML
# Up to the closing quote, or to where an unquoted value ends: at a space, a closing tag or brace,
# an escape of JSON's, or the next parameter of a URL.
_QUOTED = r"(?P<quote>[\"'])"
_REST = r"(?:\\.|(?!(?P=quote))[^\n\\])++"
_NESTED = r"(?P<nested>\\+[\"'])"
_NESTED_REST = r"(?:(?!(?<!\\)(?P=nested))[^\n])++"
_BARE = (
    r"(?:[^\s\"'&}<\\\x1b]|<(?!/)|\\(?![nrtu\"'\\])|&(?![\w.-]{1,40}=)|\}(?=[^\s,}\]\"'\\])"
    r"|[\"'](?=[a-z0-9]))+"
)
_NUMBER = r"(?(key)(?P<number>-?\d[\d.e+-]*)(?=\s*[,}\]])|(?!))"  # a member of a JSON object
_NO_VALUE = r"(?!(?:null|none|true|false)\b|arn:|[{\[](?=[\s\"'\\{}\[\]]))"
# Looked for first, for an ARN may have the words: …:secretsmanager:…:secret:name.
_ARN = r"arn:aws[\w-]*:[\w-]*:[\w-]*:\d*:[\w+.@/:*-]++(?!=)"
_NAMES = (
    r"pass(?:word|wd|phrase)|(?<![a-z])pwd(?!\W{1,4}/)"  # not the working directory
    r"|(?<!\d:)secret(?!s?manager)[\w-]{0,30}?"
    r"|(?:api|access|private|signing|encryption|account|shared|auth|master)[-_]?key"
)
_KEY_BEGIN = r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,20}-----"
_KEY_END = r"-----END [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,20}-----"
_AWS_KEY = r"[A-Za-z0-9/+_-]"


@dataclass(frozen=True)
class _Rule:
    """What is hidden.

    Attributes:
        hints: The pattern is found only in texts that hold one of them, in small letters.
        pattern: The secret, with what is kept of the match as the group `before`.
        only_with: Must be found in the text as well.
    """

    hints: tuple[str, ...]
    pattern: re.Pattern[str]
    only_with: re.Pattern[str] | None = None

    def apply(self, text: str) -> str:
        if self.only_with and not self.only_with.search(text):
            return text
        return self.pattern.sub(_hidden, text)


def _hidden(found: re.Match[str]) -> str:
    parts = found.groupdict()
    if parts["before"] is None:
        return found[0]
    if parts.get("number"):
        return f"{parts['before']}{parts['key']}{HIDDEN}{parts['key']}"
    return f"{parts['before']}{parts.get('quote') or parts.get('nested') or ''}{HIDDEN}"


def _rule(*hints: str, after: str = "", hide: str, unless: str = "", quoted: bool = False) -> _Rule:
    """Make a rule.

    Args:
        hints: As the rule's.
        after: What stands before the secret.
        hide: The secret.
        unless: What is looked for first and left as it is.
        quoted: The secret may as well stand in quotes, whatever it is.
    """
    in_quotes = rf"{_QUOTED}{_NO_VALUE}{_REST}|{_NESTED}{_NO_VALUE}{_NESTED_REST}|{_NUMBER}|"
    shapes = in_quotes + hide if quoted else hide
    first = f"{unless}|" if unless else ""
    return _Rule(hints, re.compile(rf"{first}(?P<before>{after})(?:{shapes})", re.IGNORECASE))


_RULES = (
    _rule("private key", hide=rf"{_KEY_BEGIN}(?:(?!-----)[\s\S])*+(?:{_KEY_END})?"),
    _rule(
        *("signature", "credential", "security-token", "awsaccesskeyid", "sig="),
        after=r"\b(?:X-(?:Amz|Goog)-(?:Signature|Credential|Security-Token)|Signature"
        r"|AWSAccessKeyId|(?<=[?&])sig)(?:=|%3D)",
        hide=r"[^&\s\"'<>\\\x1b]+",
    ),
    _rule(
        "authorization",
        after=rf"authorization{_IS}(?:{_QUOTE})?(?:(?:bearer|basic|token|apikey|negotiate)\s+)",
        hide=r"[^\s\"'\\<,;\x1b]+",
    ),
    _rule(
        "authorization",
        after=rf"authorization{_IS}(?:{_QUOTE})?(?:digest|aws4-\S{{1,40}})\s+",
        hide=r"[^\n\x1b]+",
    ),
    _rule(
        "authorization",
        after=rf"authorization{_IS}(?:{_QUOTE})?",
        hide=r"(?!\(hidden|aws4-)[^\s\"'\\<\x1b]{16,}",
    ),
    _rule("bearer", after=r"\bbearer\s+", hide=r"[\w.~+/=-]{16,}"),
    _rule("cookie", after=rf"\b(?:set-)?cookie{_IS}(?:{_QUOTE})?", hide=r"[^\n\"\\\x1b]+"),
    _rule(
        *("passw", "passphrase", "pwd", "secret", "key"),
        unless=_ARN,
        after=rf"(?:{_NAMES}){_IS}",
        hide=_NO_VALUE + _BARE,
        quoted=True,
    ),
    _rule(  # parsers speak of tokens: "unexpected token: end of line"
        "token",
        unless=_ARN,
        after=rf"token{_IS}",
        hide=rf"{_NO_VALUE}(?:(?<==)|(?=\S*\d|\S{{16}})){_BARE}",
        quoted=True,
    ),
    _rule(
        "--",
        after=r"--[\w-]{0,30}?(?:passw(?:or)?d|token|secret|(?:api|access|secret)-key)\s+",
        hide=r"(?!-)\S+",
    ),
    _rule("://", after=r"://[^\s/:@\"'<>]*:", hide=r"[^\s/\"'<>?#\\]+(?=@)"),
    _rule("://", after="://", hide=r"(?=[^\s/@]*\d)[\w.~+%=-]{20,}(?=@)"),
    _rule("eyj", hide=r"(?<![\w-])eyJ[\w-]{5,}+(?:\.[\w-]*+){2,4}"),
    _rule(".atlasv1.", hide=r"(?<![a-z0-9])[a-z0-9]{6,}+\.atlasv1\.[\w-]{6,}"),
    _rule("gh", after=r"(?<![a-z0-9])gh[pousr]_", hide=r"[a-z0-9]{6,}"),
    _rule("xox", "xapp-", after=r"(?<![a-z0-9])(?:xox[a-z]|xapp)-", hide=r"[\w-]{6,}"),
    _rule("hf_", "npm_", after=r"(?<![a-z0-9])(?:hf|npm)_", hide=r"[a-z0-9]{20,}"),
    _rule(
        *("github_pat_", "glpat-", "pypi-age", "ya29.", "aiza"),
        after=r"(?<![a-z0-9])(?:github_pat_|glpat-|pypi-AgE|ya29\.|AIza)",
        hide=r"[\w-]{16,}",
    ),
    _rule(
        *("sk-", "sk_", "rk_"),
        after=r"(?<![\w-])(?:sk-|[sr]k_(?:live|test)_)",
        hide=r"(?=[\w-]*\d)[\w-]{20,}",
    ),
    _Rule(  # a secret access key has no form of its own: any 40 such letters beside a key's id
        ("akia", "asia"),
        re.compile(
            rf"(?P<before>)(?<!{_AWS_KEY})(?={_AWS_KEY}{{0,39}}\d)"
            rf"(?={_AWS_KEY}{{0,39}}[A-Z])(?={_AWS_KEY}{{0,39}}[a-z]){_AWS_KEY}{{40}}(?!{_AWS_KEY})"
        ),
        only_with=re.compile(r"(?<![A-Z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Z0-9])"),
    ),
)


_HINTS = tuple(dict.fromkeys(hint for rule in _RULES for hint in rule.hints))


def redacted(text: str) -> str:
    """Hide passwords, tokens, secret keys and what makes a presigned URL valid."""
    small = text.lower()
    held = {hint for hint in _HINTS if hint in small}
    if held:
        for rule in _RULES:
            if not held.isdisjoint(rule.hints):
                text = rule.apply(text)
    return text


_BEGIN, _END = re.compile(_KEY_BEGIN), re.compile(_KEY_END)
_INSIDE = re.compile(
    r"\s*(?:[A-Za-z0-9+/=]*|[\w-]{1,40}: [\w,. -]{1,200})\s*"
)  # RFC 7468, RFC 1421


class LineRedaction:
    """Hides secrets in lines as they come: a private key's block may be a line each.

    Each stream is read for itself, so that lines of others between a key's don't show the rest.
    """

    def __init__(self) -> None:
        self._inside = set[str]()

    def redacted(self, line: str, stream: str = "") -> str:
        """Hide what is secret in the next line of a stream."""
        if stream in self._inside:
            ends = _END.search(line)
            if ends or not _INSIDE.fullmatch(line):
                self._inside.discard(stream)
            if ends:
                return HIDDEN + redacted(line[ends.end() :])
            if stream in self._inside:
                return HIDDEN
        if "PRIVATE KEY" in line:
            begins = [found.end() for found in _BEGIN.finditer(line)]
            if begins and not _END.search(line, begins[-1]):
                self._inside.add(stream)
        return redacted(line)
