# HCP Terraform: developer.hashicorp.com, "Use dynamic credentials with the AWS provider". The
# subject says which workspace, and in which phase of a run.

locals {
  hcp_terraform_phases = var.hcp_terraform == null ? [] : ["plan", "apply"]
  hcp_terraform_trust = {
    for phase in ["plan", "apply"] : phase => try(data.aws_iam_policy_document.hcp_terraform[phase].json, "")
  }
}

resource "aws_iam_openid_connect_provider" "hcp_terraform" {
  count = var.hcp_terraform != null && var.create_oidc_providers ? 1 : 0

  url            = "https://${var.hcp_terraform.hostname}"
  client_id_list = ["aws.workload.identity"] # unless TFC_AWS_WORKLOAD_IDENTITY_AUDIENCE says another
}

data "aws_iam_policy_document" "hcp_terraform" {
  for_each = toset(local.hcp_terraform_phases)

  statement {
    sid     = "HcpTerraform"
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = ["${local.providers}/${var.hcp_terraform.hostname}"]
    }
    condition {
      test     = "StringEquals"
      variable = "${var.hcp_terraform.hostname}:aud"
      values   = ["aws.workload.identity"]
    }
    condition {
      test     = "StringEquals"
      variable = "${var.hcp_terraform.hostname}:sub"
      values = [join(":", [
        "organization", var.hcp_terraform.organization,
        "project", var.hcp_terraform.project,
        "workspace", var.hcp_terraform.workspace,
        "run_phase", each.key,
      ])]
    }
  }
}
