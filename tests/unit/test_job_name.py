"""generate_dataset's tuning job names: valid, lower case, unique under concurrency."""

import re
from concurrent.futures import ThreadPoolExecutor

import botocore.session
from hypothesis import given

from job_name import new_job_name
from tests.strategies import job_name_prefixes


def tuning_job_name_pattern() -> str:
    model = botocore.session.get_session().get_service_model("sagemaker")
    metadata = model.shape_for("HyperParameterTuningJobName").metadata
    return f"(?=.{{{metadata['min']},{metadata['max']}}}$){metadata['pattern']}"


PATTERN = re.compile(tuning_job_name_pattern())


@given(job_name_prefixes())
def test_a_job_name_is_valid_lower_case_and_begins_with_the_prefix(prefix: str) -> None:
    name = new_job_name(prefix)
    assert PATTERN.fullmatch(name)
    assert re.fullmatch(r"-[0-9a-z]{6}-[0-9a-z]{12}", name.removeprefix(prefix))


def test_job_names_are_unique_across_threads() -> None:
    with ThreadPoolExecutor(16) as pool:
        names = list(pool.map(lambda _: new_job_name("a"), range(5_000)))
    assert len(set(names)) == len(names)
