"""The state machine's definition: the documented or the current file, or a variant."""

from tune_model.infra import hcl
from tune_model.infra.cdk import Precondition, TerraformStack
from tune_model.infra.deployment import Deployment
from tune_model.infra.documents import override
from tune_model.infra.documents.load import Document, load_document
from tune_model.infra.documents.override import CURRENT, DEFINITION, changes_of
from tune_model.infra.documents.template import Values
from tune_model.infra.documents.tuning import tuning_arguments
from tune_model.infra.hcl import Expression
from tune_model.infra.training_image import TrainingImage
from tune_model.variables.sample import SAMPLE

_PLACEHOLDER = "[$][{]([A-Za-z0-9_]*)[}]"
_GIVEN = hcl.var("definition")
# Those with disks of their own, which they encrypt themselves: SageMaker refuses a key for them
# (API ResourceConfig: VolumeKmsKeyId; EC2 User Guide, "Instance store volumes").
LOCAL_STORAGE = "^ml[.](g[0-9]|p[4-9]|trn|[a-z]+[0-9]+[a-z]*d[a-z]*[.])"
_IGNORED = tuple(dict.fromkeys(map(str, changes_of(DEFINITION).replaced.values())))


class Definition:
    """The definition as Terraform resolves it.

    The variable `workflow` chooses the documented file or the current one. Where the variable
    `definition` isn't null, its text takes the place of the documented file, with the same
    placeholders and those of the deployment's location.

    Args:
        values: The expression for each placeholder of the documented file, but for the image.
    """

    def __init__(self, deployment: Deployment, image: TrainingImage, values: Values) -> None:
        self._deployment = deployment
        self._values = {**values, "training_image": image.uri}
        self._static = self._static_hyperparameters(image)
        self._known = self._placeholders()

    def render(self) -> Expression:
        """Return the expression of the definition's text."""
        documented = self._deployment.render(DEFINITION, self._values | self._documented())
        current = self._deployment.render(CURRENT, self._of_current())
        ours = hcl.choose(self._deployment.is_current, current, documented)
        return hcl.choose(hcl.is_set(_GIVEN), self._filled(), ours)

    def preconditions(self) -> list[Precondition]:
        """Return what must hold before a state machine is made of it."""
        warm = self._starts_from_own_jobs()
        return [self._searched_or_static(), self._placeholders_are_known(), warm]

    def warn_of_what_it_ignores(self, stack: TerraformStack) -> None:
        """Warn, when Terraform plans, of variables that a definition of one's own doesn't see."""
        kept = (variable for variable in SAMPLE if variable.name in _IGNORED)
        same = (f"var.{each.name} == {_default(each.default)}" for each in kept)
        check = {
            "assert": {
                "condition": f"${{var.definition == null || ({' && '.join(same)})}}",
                "error_message": f"{', '.join(_IGNORED)} don't reach a definition of one's own: "
                "what it says of the tuning stands in it.",
            }
        }
        stack.add_override("check.what_a_definition_ignores", check)

    def _documented(self) -> dict[str, Expression]:
        return {
            **{name: hcl.var(name) for name in sorted(changes_of(DEFINITION).variables())},
            "static_hyperparameters": self._static,
            "vpc_config": _network(),
            "volume_kms_key_arn": _volume_key(hcl.var("instance_type")),
        }

    def _of_current(self) -> dict[str, Expression]:
        bucket = self._values["bucket"]
        tuning = self._deployment.local("tuning", hcl.argument(tuning_arguments(bucket)))
        tags = f"[for key, value in {self._deployment.tag_map} : {{ Key = key, Value = value }}]"
        chosen = hcl.literal(load_document(CURRENT).at(override.INSTANCE_TYPE))
        instance_type = f"coalesce(var.tuning.instance_type, {chosen})"
        placeholders = ("generate_dataset_arn", "sagemaker_role_arn", "bucket", "training_image")
        return {
            **{name: self._values[name] for name in placeholders},
            "tuning": tuning,
            "tags": Expression(tags),
            "quality_gate": hcl.var("quality_gate"),
            "vpc_config": _network(),
            "kms_key_arn": hcl.var("kms_key_arn"),
            "volume_kms_key_arn": _volume_key(Expression(instance_type)),
        }

    def _static_hyperparameters(self, image: TrainingImage) -> Expression:
        # Newer images refuse precision_dtype: "Extraneous hyperparameter found".
        kept = f'key != "precision_dtype" || {image.is_legacy}'
        known = f"{{ for key, value in var.static_hyperparameters : key => value if {kept} }}"
        return self._deployment.local("static_hyperparameters", f"${{{known}}}")

    def _placeholders(self) -> Expression:
        """Put the values of a variant's placeholders, by name, in a local."""
        more = {**self._deployment.location, "partition": self._deployment.partition}
        known = {name: hcl.argument(value) for name, value in (self._values | more).items()}
        return self._deployment.local("definition_placeholders", known)

    def _filled(self) -> Expression:
        """Return the expression of the variant's text with its placeholders filled in.

        `regexall` cuts the text into pieces of [name, text], one of which is null; `join` puts
        each name's value in its place. With `our-data` for `bucket`:

            "$5: ${bucket}"
            ->  [[null, "$"], [null, "5: "], ["bucket", null]]
            ->  "$5: our-data"

        `templatestring` would take a directive in the text, such as `%{ if`, for its own.
        """
        text = "([^$]+|[$])"
        pieces = f'regexall("{_PLACEHOLDER}|{text}", {_GIVEN})'
        filled = f'piece[0] == null ? piece[1] : lookup({self._known}, piece[0], "")'
        return Expression(f'join("", [for piece in {pieces} : {filled}])')

    def _placeholders_are_known(self) -> Precondition:
        used = f'toset(flatten(regexall("{_PLACEHOLDER}", coalesce({_GIVEN}, "{{}}"))))'
        unknown = f"setsubtract({used}, keys({self._known}))"
        return Precondition(
            condition=f"${{length({unknown}) == 0}}",
            error_message=f'definition must have no placeholder ${{join(", ", {unknown})}}; it may '
            f'have ${{join(", ", keys({self._known}))}}.',
        )

    def _starts_from_own_jobs(self) -> Precondition:
        start = hcl.argument(self._deployment.job_name_prefix)
        parents = "try(coalesce(var.tuning.warm_start.parents), [])"
        return Precondition(
            condition=f'${{alltrue([for name in {parents} : startswith(name, "{start}-")])}}',
            error_message="tuning must have warm_start.parents of this deployment's, whose names "
            f"begin with {start}-.",
        )

    def _searched_or_static(self) -> Precondition:
        """SageMaker refuses a hyperparameter that is both static and in a range."""
        searched = searched_hyperparameters(load_document(DEFINITION))
        absent = f"!contains(keys({self._static}), name)"
        each = f"alltrue([for name in {hcl.literal(searched)} : {absent}])"
        return Precondition(
            condition=f"${{{hcl.is_set(_GIVEN)} || {each}}}",
            error_message="static_hyperparameters must not set what the tuning job searches: "
            f"{', '.join(searched)}.",
        )


def searched_hyperparameters(document: Document) -> tuple[str, ...]:
    """Return the names in the definition's parameter ranges, in the document's order."""
    ranges: dict[str, list[dict[str, str]]] = document.at(override.RANGES)
    return tuple(entry["Name"] for entries in ranges.values() for entry in entries)


def _default(value: object) -> str:
    """Write a variable's default so that Terraform compares it with the variable's value."""
    written = hcl.literal(value)
    return f"tomap({written})" if isinstance(value, dict) else written


def _network() -> Expression:
    """Return the expression of `vpc_config` as SageMaker's API spells it, or of null."""
    given = hcl.var("vpc_config")
    names = {"SecurityGroupIds": "security_group_ids", "Subnets": "subnet_ids"}
    members = hcl.mapping({name: Expression(f"{given}.{key}") for name, key in names.items()})
    return hcl.choose(hcl.is_set(given), members, hcl.literal(None))


def _volume_key(instance_type: Expression) -> Expression:
    """Return the expression of the key of an instance's volumes; null where it takes none."""
    local = Expression(f'can(regex("{LOCAL_STORAGE}", {instance_type}))')
    return hcl.choose(local, hcl.literal(None), hcl.var("kms_key_arn"))
