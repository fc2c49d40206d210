/** What `sluice --help` says. */
export const help = `Shows what a Terraform or OpenTofu plan would do: what is destroyed comes first.

  terraform show -json plan.tfplan | sluice plan -
  sluice plan plan.json
  sluice plan dev=dev.json prod=prod.json

Usage: sluice plan [OPTIONS] [NAME=]PATH…

PATH is a document of "terraform show -json" or "tofu show -json"; - is standard input.
Several plans are one report, and what is the same in each is said once.

Options
  --schemas=[NAME=]PATH     a document of "terraform providers schema -json", for the plan NAME
                            or for all: with it, sets are compared without order
  --protected-types=LIST    resource types to call out when they are destroyed, beside the
                            built-in ones: aws_*,!azurerm_dns_*
  --format=FORMAT           terminal (default), markdown, json
  --width=COLUMNS           default: that of the terminal, at most 120
  --color=WHEN              auto (default), always, never; auto heeds NO_COLOR and FORCE_COLOR
  --max-length=CHARACTERS   of the report in Markdown; details give way to what matters more
                            (default 1000000)
  --exit-code               end with 2 when the plans change something
  --help, --version

Exit codes
  0  read and shown            1  an error, or a plan that Terraform could not finish
  2  there are changes, with --exit-code

For a pager: sluice plan plan.json --color=always | less -R
Values that are secret are not shown. Nothing is sent anywhere.
`;
