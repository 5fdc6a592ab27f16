output "plan_role_arn" {
  description = "ARN of the role that plans."
  value       = aws_iam_role.plan.arn
}

output "apply_role_arn" {
  description = "ARN of the role that applies."
  value       = aws_iam_role.apply.arn
}

output "github_variables" {
  description = "What the repository's workflows read as vars: Settings, Secrets and variables, Actions, Variables."
  value = var.github == null ? {} : merge(
    {
      AWS_PLAN_ROLE_ARN  = aws_iam_role.plan.arn
      AWS_APPLY_ROLE_ARN = aws_iam_role.apply.arn
      AWS_REGION         = var.region
    },
    var.state == null ? {} : {
      for name, value in {
        BACKEND_S3_BUCKET  = var.state.bucket
        BACKEND_S3_KEY     = var.state.key
        BACKEND_S3_REGION  = var.state.region
        BACKEND_S3_KMS_KEY = local.filling.state_kms_key_arn
      } : name => value if value != null && value != ""
    },
  )
}

output "hcp_terraform_variables" {
  description = "Environment variables of the workspace, none of them sensitive."
  value = var.hcp_terraform == null ? {} : {
    TFC_AWS_PROVIDER_AUTH  = "true"
    TFC_AWS_PLAN_ROLE_ARN  = aws_iam_role.plan.arn
    TFC_AWS_APPLY_ROLE_ARN = aws_iam_role.apply.arn
  }
}
