"""What is deployed: the sample's documents, and the typed Python that makes them Terraform."""
