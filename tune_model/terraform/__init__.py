"""Runs the real Terraform on the synthesized stack, for AWS or for the embedded AWS.

Its parts, each needing only those before it:

- `binary`: finds the program;
- `environment`: what the program inherits;
- `process`: runs it, and passes signals on to it exactly once;
- `mirror`: provider mirrors on the disk;
- `provider`: finds the AWS provider where the registry can't be reached;
- `variable_files`: the project's tfvars files, laid where Terraform works;
- `state_backend`: which backend the stack names, and where its state was before;
- `run_notes`: which process runs Terraform on a state, for whoever finds it locked;
- `explanations`: what Terraform's refusals mean, and the command that helps;
- `workspace`: init, plan, apply, destroy and outputs in one directory;
- `drifted_resources`: what a plan says was changed behind Terraform's back;
- `sandbox_copy`: the stack's copy that talks to the embedded AWS;
- `targets`: the workspace of `TARGET=aws` or `TARGET=sandbox`.
"""
