# What the roles may do. The documents in policies/ aren't written by hand: README.md.

locals {
  filling = {
    name              = var.name
    region            = var.region
    partition         = local.partition
    account_id        = local.account_id
    state_bucket      = try(var.state.bucket, "")
    state_key         = try(var.state.key, "")
    state_kms_key_arn = try(coalesce(var.state.kms_key_arn), "")
    kms_key_arn       = try(coalesce(var.kms_key_arn), "")
  }

  # The key's part only where the deployment has one.
  derived = {
    for file in ["plan", "apply", "state_plan", "state_apply"] : file => [
      for each in jsondecode(templatefile("${path.module}/policies/${file}.json", local.filling)).Statement :
      each if each.Sid != "Key" || local.filling.kms_key_arn != ""
    ]
  }

  not_derived = {
    for phase in ["plan", "apply"] : phase => [
      for each in jsondecode(templatefile("${path.module}/policies/not_derived.json", local.filling)) :
      { Sid = each.Sid, Effect = "Allow", Action = each.Action, Resource = each.Resource }
      if each.Phase == phase
    ]
  }

  # The state's part only where there is one, and its key's only where it has one.
  state = {
    for phase in ["plan", "apply"] : phase => [
      for each in local.derived["state_${phase}"] : each
      if var.state != null && (each.Sid != "StateKey" || local.filling.state_kms_key_arn != "")
    ]
  }

  own_roles = [
    for each in [{
      Sid      = "PassOwnRoles"
      Effect   = "Allow"
      Action   = ["iam:PassRole"]
      Resource = var.own_role_arns
      Condition = {
        StringEquals = {
          "iam:PassedToService" = [
            for service in ["events", "lambda", "scheduler", "states"] : "${service}.amazonaws.com"
          ]
        }
      }
    }] : each if length(var.own_role_arns) > 0
  ]

  # Who makes roles could give one more than they have themselves. IAM User Guide, "Permissions
  # boundaries for IAM entities", "Delegating responsibility to others".
  boundary = [
    for each in [
      {
        Sid      = "RolesWithinBoundary"
        Effect   = "Deny"
        Action   = ["iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy"]
        Resource = "*"
        Condition = {
          StringNotEquals = { "iam:PermissionsBoundary" = var.permissions_boundary_arn }
        }
      },
      {
        Sid      = "BoundaryStays"
        Effect   = "Deny"
        Action   = ["iam:DeleteRolePermissionsBoundary"]
        Resource = "*"
      },
    ] : each if var.permissions_boundary_arn != null
  ]
}

resource "aws_iam_policy" "plan" {
  name        = "${var.name}-ci-plan"
  description = "What a plan of ${var.name} reads."
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = concat(local.derived.plan, local.state.plan, local.not_derived.plan)
  })
}

resource "aws_iam_policy" "apply" {
  name        = "${var.name}-ci-apply"
  description = "What an apply of ${var.name} does beside what its plan reads."
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      local.derived.apply, local.state.apply, local.not_derived.apply, local.own_roles, local.boundary
    )
  })
}

resource "aws_iam_role_policy_attachment" "plan" {
  role       = aws_iam_role.plan.name
  policy_arn = aws_iam_policy.plan.arn
}

resource "aws_iam_role_policy_attachment" "apply" {
  for_each = { plan = aws_iam_policy.plan.arn, apply = aws_iam_policy.apply.arn }

  role       = aws_iam_role.apply.name
  policy_arn = each.value
}
