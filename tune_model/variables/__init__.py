"""The Terraform variables as data: declared once, for the stack, the module, the tables and checks.

| module | |
|---|---|
| `declaration` | what a variable is, and the checks that several have |
| `sample` | those of the documented workflow, and all of them |
| `current` | those of the current workflow |
| `bring_your_own` | what a team brings of its own |

CDK isn't loaded for them.
"""
