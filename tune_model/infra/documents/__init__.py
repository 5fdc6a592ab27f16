"""The documents: the state machine and the policies as files, and how they become Terraform.

| module | a document is |
|---|---|
| `load` | read and checked: a JSON object with `${placeholders}` in its string values |
| `override` | where the variables replace values of the definition, or add members to it |
| `render` | written with a value, or an expression, for each placeholder |
| `template` | a file beside the stack, which `templatefile` fills in when Terraform plans |
| `definition` | the state machine's definition: the documented file, or the user's own text |
| `assets` | among the files that CDK copies |

Only the last three know CDK.
"""
