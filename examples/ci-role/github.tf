# GitHub Actions: docs.github.com, "Configuring OpenID Connect in Amazon Web Services". The subject
# says which repository, and from what it runs: IAM itself refuses a trust policy without it.

locals {
  github_host = "token.actions.githubusercontent.com"

  # A subject has one of two forms: names alone, or names with numbers, as tokens of repositories have
  # it that were made, renamed or moved since July 2026 (github/docs#45221). Both are compared whole,
  # for a wildcard would match other repositories. Where the numbers are known, they are conditions
  # besides, for names can be given up and taken by somebody else.
  github_names = var.github == null ? [] : split("/", var.github.repository)
  github_ids = {
    for claim, id in {
      repository_owner_id = try(var.github.owner_id, null)
      repository_id       = try(var.github.repository_id, null)
    } : claim => id if id != null
  }
  github_repositories = var.github == null ? [] : concat(
    [join("/", local.github_names)],
    length(local.github_ids) == 0 ? [] : [
      "${local.github_names[0]}@${var.github.owner_id}/${local.github_names[1]}@${var.github.repository_id}"
    ],
  )

  # From what a job runs. One in an environment has the environment's subject, whatever branch it runs
  # on: restrict the environment to the branch in the repository's settings.
  github_runs = var.github == null ? {} : {
    plan = [
      var.github.plan_environment == null ? "pull_request" : "environment:${var.github.plan_environment}",
      "ref:refs/heads/${var.github.branch}",
    ]
    apply = ["environment:${var.github.environment}"]
  }
  github_claims = {
    for phase, runs in local.github_runs : phase => merge(
      {
        aud = ["sts.amazonaws.com"]
        sub = [for each in setproduct(local.github_repositories, runs) : join(":", concat(["repo"], each))]
      },
      { for claim, id in local.github_ids : claim => [id] },
    )
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
  for_each = local.github_claims

  statement {
    sid     = "GitHub"
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = ["${local.providers}/${local.github_host}"]
    }
    dynamic "condition" {
      for_each = each.value
      content {
        test     = "StringEquals" # not met where the token lacks the claim
        variable = "${local.github_host}:${condition.key}"
        values   = condition.value
      }
    }
  }
}
