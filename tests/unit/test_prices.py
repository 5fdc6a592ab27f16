"""Prices: from AWS's Price List API as it answers, else from the dated table, and why."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from importlib.resources import files
from typing import Any, get_args

import pytest
from botocore.exceptions import EndpointConnectionError, NoCredentialsError
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import EnvironmentLacks
from tests.price_lists import Listed, PriceListApi
from tests.strategies import listed_products
from tune_model.operations.prices import Prices, Use

BY_API = "the AWS Price List API, list of 2026-09-24"
ONCE = {"2026-09-01T00:00:00Z": [0.5]}
TABLE = json.loads(files("tune_model.operations").joinpath("price_table.json").read_text("utf-8"))
USAGE: dict[Use, str] = {"training": "Train", "transform": "Tsform"}


def priced(terms: Mapping[str, Sequence[float]]) -> float:
    """The dearest tier of the latest term."""
    return max(terms[max(terms)])


@given(
    st.lists(listed_products(), unique_by=lambda each: (each.region, each.usage)),
    st.sampled_from(["us-west-2", "us-east-1"]),
    st.sampled_from(["ml.m5.xlarge", "ml.m5.2xlarge"]),
    st.sampled_from(get_args(Use)),
    st.integers(1, 5),
)
def test_a_price_is_the_listed_one_of_that_type_use_and_region_on_whichever_page(
    products: list[Listed], region: str, instance_type: str, use: Use, page: int
) -> None:
    api = PriceListApi(*products, page=page)
    price = Prices(region, api.client).of(instance_type, use)
    wanted = (region, f"{USAGE[use]}:{instance_type}")
    found = [each for each in products if (each.region, each.usage) == wanted]
    if found:
        assert (price.usd, price.source) == (priced(found[0].terms), BY_API)
    else:
        assert f"(the AWS Price List API: it has no {wanted[1]} in {region})" in price.source


@pytest.mark.parametrize(
    ("region", "usage"),
    [("us-west-2", "USW2-Train:ml.m5.xlarge"), ("us-east-1", "Train:ml.m5.xlarge")],
)
def test_a_usage_type_has_its_regions_short_name_or_none(region: str, usage: str) -> None:
    api = PriceListApi(Listed(region, "Train:ml.m5.xlarge", ONCE, attributes={"usagetype": usage}))
    assert Prices(region, api.client).of("ml.m5.xlarge", "training").source == BY_API


@given(st.floats(1e-6, 10))
def test_the_price_of_storage_is_that_of_training_volumes(usd: float) -> None:
    terms = {"2026-09-01T00:00:00Z": [usd]}
    api = PriceListApi(
        Listed("us-west-2", "Notebk:VolumeUsage.gp2", ONCE, unit="GB-Mo"),
        Listed("us-west-2", "Train:VolumeUsage.gp2", terms, unit="GB-Mo"),
    )
    price = Prices("us-west-2", api.client).storage()
    assert price
    assert price.usd == pytest.approx(usd, abs=1e-9)


def test_each_price_is_asked_for_once() -> None:
    api = PriceListApi(Listed("us-west-2", "Train:ml.m5.xlarge", ONCE))
    prices = Prices("us-west-2", api.client)
    assert prices.of("ml.m5.xlarge", "training") == prices.of("ml.m5.xlarge", "training")
    assert prices.storage() == prices.storage()
    assert len(api.asked) == 2
    assert {"ServiceCode": "AmazonSageMaker"}.items() <= api.asked[0].items()


@pytest.mark.parametrize(
    ("api", "why"),
    [
        (
            PriceListApi(error="AccessDeniedException"),
            "it wants the permission pricing:GetProducts",
        ),
        (PriceListApi(error="InternalErrorException"), "it answered InternalErrorException"),
        (PriceListApi(raises=EndpointConnectionError(endpoint_url="x")), "it can't be reached"),
        (PriceListApi(raises=NoCredentialsError()), "it can't be reached"),
    ],
)
def test_an_api_that_refuses_is_asked_no_second_time_and_the_table_says_why(
    api: PriceListApi, why: str
) -> None:
    prices = Prices("us-west-2", api.client)
    for use in get_args(Use):
        price = prices.of("ml.m5.xlarge", use)
        assert price.usd == 0.23
        assert price.source.startswith(f"the package's table of {TABLE['date']}: ")
        assert price.source.endswith(f"(the AWS Price List API: {why})")
    storage = prices.storage()
    assert storage
    assert "us-east-1's price of storage" in storage.source
    assert len(api.asked) <= 1


def test_a_price_in_another_currency_is_none() -> None:
    api = PriceListApi(Listed("cn-north-1", "Train:ml.m5.xlarge", ONCE, currency="CNY"))
    with pytest.raises(EnvironmentLacks, match="it lists CNY, and costs are in US dollars"):
        Prices("cn-north-1", api.client).of("ml.m5.xlarge", "training")


@pytest.mark.parametrize(
    ("product", "why"),
    [
        (Listed("us-west-2", "Train:ml.m5.xlarge", ONCE, unit="Quantity"), "it lists no price"),
        (Listed("us-west-2", "Train:ml.m5.xlarge", {"2026": [0.0]}), "it lists no price"),
        (Listed("us-west-2", "Train:ml.m5.xlarge", {}), "in a form that isn't known here"),
    ],
)
def test_what_is_listed_without_a_price_an_hour_has_none(product: Listed, why: str) -> None:
    prices = Prices("us-west-2", PriceListApi(product).client)
    assert why in prices.of("ml.m5.xlarge", "training").source


@pytest.mark.parametrize("answer", ["{}", "[]", "null", "not JSON", '{"product": 1}'])
def test_an_answer_in_another_form_is_no_price(answer: str) -> None:
    class Client:
        def get_products(self, **_: Any) -> Any:
            return {"PriceList": [answer]}

    price = Prices("us-west-2", Client()).of("ml.m5.xlarge", "training")
    assert "it answered in a form that isn't known here" in price.source


@pytest.mark.parametrize(
    ("region", "instance_type", "words"),
    [
        ("us-west-2", "ml.p5.48xlarge", "ml.c5.2xlarge"),
        ("sa-east-1", "ml.m5.xlarge", "none; it knows us-east-1"),
    ],
)
def test_a_type_without_a_price_is_never_guessed(
    region: str, instance_type: str, words: str
) -> None:
    with pytest.raises(EnvironmentLacks, match=f"no price of {instance_type} in {region}") as said:
        Prices(region, None).of(instance_type, "training")
    assert words in str(said.value)
    assert "(it wasn't asked)" in str(said.value)
    assert "\n" not in str(said.value)


def test_every_price_of_the_table_names_a_source_and_no_type_has_two() -> None:
    assert datetime.fromisoformat(TABLE["date"])
    used = {entry["source"] for entry in TABLE["storage"].values()}
    for region, sources in TABLE["regions"].items():
        types = [name for types in sources.values() for name in types]
        assert len(types) == len(set(types)), region
        used |= sources.keys()
        assert all(usd > 0 for types in sources.values() for usd in types.values())
    assert used == TABLE["sources"].keys()


@given(
    st.sampled_from([(r, t) for r, of in TABLE["regions"].items() for s in of.values() for t in s])
)
def test_the_table_prices_each_type_that_it_names(at: tuple[str, str]) -> None:
    region, instance_type = at
    assert Prices(region, None).of(instance_type, "training").usd > 0


def test_a_bigger_instance_of_the_same_family_is_never_cheaper() -> None:
    sizes = ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge"]
    for region, sources in TABLE["regions"].items():
        prices = {name: usd for types in sources.values() for name, usd in types.items()}
        for family in {name.split(".")[1] for name in prices}:
            of = [prices[n] for s in sizes if (n := f"ml.{family}.{s}") in prices]
            assert of == sorted(of), (region, family)
