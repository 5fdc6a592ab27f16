# GitHub Actions: docs.github.com, "Configuring OpenID Connect in Amazon Web Services". The subject
# says which repository, and from what it runs: IAM itself refuses a trust policy without it.

locals {
  github_host = "token.actions.githubusercontent.com"
  # A job in an environment has the environment's subject, whatever branch it runs on: restrict the
  # environment to the branch in the repository's settings.
  github_subjects = var.github == null ? {} : {
    plan = [
      "repo:${var.github.repository}:pull_request",
      "repo:${var.github.repository}:ref:refs/heads/${var.github.branch}",
    ]
    apply = ["repo:${var.github.repository}:environment:${var.github.environment}"]
  }
  github_trust = {
    for phase in ["plan", "apply"] : phase => try(data.aws_iam_policy_document.github[phase].json, "")
  }
}

resource "aws_iam_openid_connect_provider" "github" {
  count = var.github != null && var.create_oidc_providers ? 1 : 0

  url            = "https://${local.github_host}"
  client_id_list = ["sts.amazonaws.com"] # what aws-actions/configure-aws-credentials asks for
}

data "aws_iam_policy_document" "github" {
  for_each = local.github_subjects

  statement {
    sid     = "GitHub"
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = ["${local.providers}/${local.github_host}"]
    }
    condition {
      test     = "StringEquals"
      variable = "${local.github_host}:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "${local.github_host}:sub"
      values   = each.value
    }
  }
}
