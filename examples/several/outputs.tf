output "state_machine_arns" {
  description = "ARN of each team's state machine."
  value       = { for team, workflow in module.tune_model : team => workflow.state_machine_arn }
}
