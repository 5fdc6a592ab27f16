"""API-driven runs of HCP Terraform or Terraform Enterprise, without its command line.

The room knows HCP Terraform's API and nothing of this project. Its parts, each needing only those
before it:

- `credentials`: finds the token where Terraform finds it;
- `transport`: HTTPS with back-off, and what the API refuses as one sentence;
- `resources`: what the API tells of workspaces, runs, plans, estimates and policy checks;
- `run_logs`: reads a plan's or an apply's log while it is written;
- `stack_files`: the files of a synthesized stack that HCP Terraform needs, and their archive;
- `api`: the calls of an API-driven run;
- `run_follower`: shows a run until it has ended.

Source: https://developer.hashicorp.com/terraform/cloud-docs/workspaces/run/api
"""
