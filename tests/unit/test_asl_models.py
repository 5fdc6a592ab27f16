"""The models that the checker loads are those of botocore's sessions."""

import pytest
from botocore.session import Session

from asl_check.botocore_models import service_model


@pytest.mark.parametrize("service", ["sagemaker", "lambda", "s3", "rds", "sqs", "bedrock-runtime"])
def test_a_services_model_is_that_of_a_session(service: str) -> None:
    own, theirs = service_model(service), Session().get_service_model(service)
    assert own.operation_names == theirs.operation_names
    assert own.metadata == theirs.metadata
    for name in theirs.shape_names:
        assert (
            vars(own.shape_for(name))["_shape_model"]
            == vars(theirs.shape_for(name))["_shape_model"]
        )
