# Two private subnets with no way out but to S3.

data "aws_availability_zones" "available" {
  state = "available"
}

locals {
  zones = slice(data.aws_availability_zones.available.names, 0, 2)
}

resource "aws_vpc" "workflow" {
  cidr_block           = "10.42.0.0/24"
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags                 = { Name = local.name }
}

# Nothing is in the network's own group, and nothing may go in or out by it.
resource "aws_default_security_group" "closed" {
  vpc_id = aws_vpc.workflow.id
  tags   = { Name = "${local.name}-closed" }
}

resource "aws_subnet" "private" {
  for_each = { for index, zone in local.zones : zone => cidrsubnet(aws_vpc.workflow.cidr_block, 2, index) }

  vpc_id            = aws_vpc.workflow.id
  availability_zone = each.key
  cidr_block        = each.value
  tags              = { Name = "${local.name}-${each.key}" }
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.workflow.id
  tags   = { Name = local.name }
}

resource "aws_route_table_association" "private" {
  for_each = aws_subnet.private

  subnet_id      = each.value.id
  route_table_id = aws_route_table.private.id
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.workflow.id
  vpc_endpoint_type = "Gateway"
  service_name      = "com.amazonaws.${local.region}.s3"
  route_table_ids   = [aws_route_table.private.id]
  policy            = data.aws_iam_policy_document.s3_endpoint.json
  tags              = { Name = local.name }
}

# Whatever runs in the subnets reaches these buckets, and no other.
data "aws_iam_policy_document" "s3_endpoint" {
  statement {
    actions   = ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload", "s3:ListBucket"]
    resources = concat([aws_s3_bucket.data.arn, "${aws_s3_bucket.data.arn}/*"], local.readable_arns)
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_security_group" "workflow" {
  name_prefix = "${local.name}-"
  description = "Functions and jobs of ${local.name}: nothing in, HTTPS to S3 out."
  vpc_id      = aws_vpc.workflow.id
  tags        = { Name = local.name }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "s3" {
  security_group_id = aws_security_group.workflow.id
  description       = "S3, by the gateway endpoint."
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.s3.prefix_list_id
}
