# What starts executions by itself, and who is told of those that fail.

mock_provider "aws" {
  source = "./tests/aws"
}

run "a_schedule_starts_executions" {
  command = apply
  variables {
    name = "churn"
    schedule = {
      expression = "cron(0 6 ? * MON *)"
      timezone   = "Europe/Berlin"
      input      = "{\"dataset\": {\"rows\": 10000}}"
    }
  }

  assert {
    condition = alltrue([
      aws_scheduler_schedule.schedule[0].schedule_expression == "cron(0 6 ? * MON *)",
      aws_scheduler_schedule.schedule[0].schedule_expression_timezone == "Europe/Berlin",
      aws_scheduler_schedule.schedule[0].target[0].input == "{\"dataset\": {\"rows\": 10000}}",
      aws_scheduler_schedule.schedule[0].target[0].arn == output.state_machine_arn,
    ])
    error_message = "The schedule isn't the one that was asked for."
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.scheduler[0].policy).Statement[0].Resource == [output.state_machine_arn]
    error_message = "The scheduler may start something else than this state machine."
  }
  assert {
    condition     = output.schedule_arn == aws_scheduler_schedule.schedule[0].arn
    error_message = "The output schedule_arn isn't the schedule's."
  }
}

run "a_schedule_is_in_utc_and_without_input_unless_told" {
  command = plan
  variables {
    schedule = { expression = "rate(7 days)" }
  }

  assert {
    condition = alltrue([
      aws_scheduler_schedule.schedule[0].schedule_expression_timezone == "UTC",
      aws_scheduler_schedule.schedule[0].target[0].input == "{}",
    ])
    error_message = "The schedule's defaults aren't UTC and {}."
  }
}

run "failures_are_told_to_the_target" {
  command = apply
  variables {
    failure_notification = {
      target_arn = "arn:aws:sqs:us-west-2:111122223333:failures"
      role_arn   = "arn:aws:iam::111122223333:role/events"
    }
  }

  assert {
    condition = alltrue([
      aws_cloudwatch_event_target.failures[0].arn == "arn:aws:sqs:us-west-2:111122223333:failures",
      aws_cloudwatch_event_target.failures[0].role_arn == "arn:aws:iam::111122223333:role/events",
    ])
    error_message = "The target isn't the one that was asked for."
  }
  assert {
    condition = jsondecode(aws_cloudwatch_event_rule.failures[0].event_pattern).detail == {
      stateMachineArn = [output.state_machine_arn]
      status          = ["FAILED", "TIMED_OUT", "ABORTED"]
    }
    error_message = "The rule isn't for this state machine's failures."
  }
  assert {
    condition     = output.failure_rule_arn == aws_cloudwatch_event_rule.failures[0].arn
    error_message = "The output failure_rule_arn isn't the rule's."
  }
}

run "a_schedule_has_an_expression" {
  command = plan
  variables {
    schedule = { expression = "every day" }
  }
  expect_failures = [var.schedule]
}

run "a_schedules_input_is_an_object" {
  command = plan
  variables {
    schedule = { expression = "rate(7 days)", input = "[1]" }
  }
  expect_failures = [var.schedule]
}

run "a_target_is_an_arn" {
  command = plan
  variables {
    failure_notification = { target_arn = "failures" }
  }
  expect_failures = [var.failure_notification]
}
