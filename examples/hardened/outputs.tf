output "state_machine_arn" {
  description = "ARN of the state machine."
  value       = module.tune_model.state_machine_arn
}

output "bucket" {
  description = "Name of the bucket of data, models and predictions."
  value       = module.tune_model.bucket
}

output "roles" {
  description = "ARN of each role, by name."
  value       = module.tune_model.roles
}

output "log_group" {
  description = "Name of the log group of the functions and the state machine."
  value       = aws_cloudwatch_log_group.workflow.name
}
