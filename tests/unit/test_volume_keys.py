"""Which instance types may have a key for their volumes: both sides say the same of each."""

import re

import pytest
from botocore.loaders import Loader

from embedded_aws.sagemaker import volumes
from tune_model.infra.documents.definition import LOCAL_STORAGE

# EC2 User Guide, "Instance store volumes": the families with disks of their own.
WITH_DISKS = frozenset(
    {"r5d", *(f"g{name}" for name in ("4dn", "5", "6", "6e", "7", "7e"))}
    | {f"p{name}" for name in ("3dn", "4d", "4de", "5", "5e", "5en")}
    | {"p6-b200", "p6-b300", "p6e-gb200", "trn1", "trn1n", "trn2"}
)
_SHAPES = Loader().load_service_model("sagemaker", "service-2")["shapes"]
TYPES = sorted(
    {*_SHAPES["TrainingInstanceType"]["enum"], *_SHAPES["TransformInstanceType"]["enum"]}
)


@pytest.mark.parametrize("kind", TYPES)
def test_an_instance_type_with_disks_of_its_own_gets_no_key(kind: str) -> None:
    has_disks = kind.split(".")[1] in WITH_DISKS
    assert bool(re.search(LOCAL_STORAGE, kind)) is has_disks
    given = {"InstanceType": kind, "VolumeKmsKeyId": "key"}
    assert len(list(volumes.problems(given))) == has_disks
    assert list(volumes.problems({"InstanceType": kind})) == []
