output "state_machine_arn" {
  description = "ARN of the state machine."
  value       = module.tune_model.state_machine_arn
}

output "schedule_arn" {
  description = "ARN of the schedule that starts executions."
  value       = module.tune_model.schedule_arn
}

output "topic_arn" {
  description = "ARN of the topic that is told of executions that fail, time out or are aborted."
  value       = aws_sns_topic.failures.arn
}
