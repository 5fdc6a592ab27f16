"""checkov's findings: each is explained, and each explanation is of one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import EnvironmentLacks
from tools.audit import checkov, checkov_environment, plans
from tools.audit.checkov import Explanation, Finding, explained, findings, judged

PLANS = tuple(audited.name for audited in plans.PLANS)
names = st.sampled_from(PLANS)
checks = st.sampled_from(["CKV_AWS_1", "CKV_AWS_2", "CKV2_AWS_3"])
addresses = st.sampled_from(["aws_s3_bucket.data[0]", "aws_s3_bucket.logs", "aws_vpc.w"])
found = st.builds(Finding, plan=names, check=checks, title=st.just("t"), resource=addresses)


def of(finding: Finding) -> Explanation:
    """What explains one finding, and no other resource or plan."""
    pattern = finding.resource.replace("[", "[[]")
    return Explanation(finding.check, (finding.plan,), (pattern,), "because")


@given(st.lists(found, max_size=6))
def test_findings_that_are_each_explained_are_nothing_to_say(them: list[Finding]) -> None:
    assert list(judged(them, [of(each) for each in them])) == []


@given(st.lists(found, min_size=1, max_size=6, unique=True), st.data())
def test_one_finding_more_or_less_is_said(them: list[Finding], data: st.DataObject) -> None:
    one = data.draw(st.sampled_from(them))
    rest = [each for each in them if each != one]
    (line,) = judged(them, [of(each) for each in rest])
    assert line.startswith(f"{one.plan}: {one.resource}: {one.check}: ")
    (line,) = judged(rest, [of(each) for each in them])
    assert line.startswith(f"{one.check} isn't found in the plan {one.plan} any more")


def test_the_committed_explanations_are_sentences_about_plans_that_are_made() -> None:
    for each in explained():
        assert each.why.endswith(".")
        assert set(each.plans) <= set(PLANS)
        assert each.resources


def test_an_address_in_the_module_is_the_modules_own() -> None:
    failed = [
        {"check_id": "C", "check_name": "n", "resource": "module.tune_model.aws_vpc.w"},
        {"check_id": "C", "check_name": "n", "resource": "aws_vpc.w"},
    ]
    report = {"results": {"failed_checks": failed}}
    assert [each.resource for each in findings("p", report)] == ["aws_vpc.w", "aws_vpc.w"]


def test_without_checkov_the_exit_code_says_that_the_environment_lacks_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(*_: object) -> Path:
        raise EnvironmentLacks("checkov can't be installed: no index")

    monkeypatch.setattr(checkov, "checkov", missing)
    assert checkov.main() == 3
    assert capsys.readouterr().err == "checkov: checkov can't be installed: no index\n"


def test_it_is_installed_once_for_a_lock(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    installed: list[Path] = []

    def install(_root: Path, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        installed.append(home)

    monkeypatch.setattr(checkov_environment, "_install", install)
    lock = tmp_path / checkov_environment.CHECKOV_LOCK
    said: list[str] = []
    for text in ("one", "one", "two"):
        lock.write_text(text)
        program = checkov_environment.checkov(tmp_path, said.append)
        assert program == tmp_path / ".venv" / "checkov" / "bin" / "checkov"
    assert len(installed) == len(said) == 2
