output "state_machine_arn" {
  description = "ARN of the state machine."
  value       = module.tune_model.state_machine_arn
}

output "bucket" {
  description = "Name of the bucket of data, models and predictions."
  value       = module.tune_model.bucket
}

output "console_url" {
  description = "The state machine's page in the console."
  value       = module.tune_model.console_url
}
