"""The kinds of mutation: each breaks one place of a valid definition, and says which and how.

A mutation gets a definition that it may change and a function that picks one of several spots;
it returns the JSON pointer of the place at which the checker must find the named rule.
"""

from tests.unit.asl_documents import Mutation
from tests.unit.asl_mutations_of_jsonata import JSONATA
from tests.unit.asl_mutations_of_language import LANGUAGE
from tests.unit.asl_mutations_of_maps import JSONATA_MAPS, JSONPATH_MAPS, MAPS
from tests.unit.asl_mutations_of_payloads import PAYLOADS

MUTATIONS: dict[str, Mutation] = LANGUAGE | PAYLOADS | MAPS | JSONPATH_MAPS
"""What is done to a definition in JSONPath, the rule that must find it, and how it is done."""

COMPUTED: dict[str, Mutation] = JSONATA | MAPS | JSONATA_MAPS
"""The same of a definition in JSONata."""
