/** How a target calls its rules. */
interface RuleWords {
  /** `mail-flow rule`, as people read it. */
  readonly thing: string;
  /** The property that holds a rule's comment. */
  readonly comment: "Comment" | "Comments";
  readonly set: string;
  /** With whatever it needs besides the name and `@parameters`. */
  readonly make: string;
}

/**
 * The inside of a loop over `$Rules`: makes `$rule` with `$parameters` or updates it, and leaves a rule of the same name
 * alone that somebody else has made, or a script for a policy of another name, which alone can undo the rest of its own. The script has `$Mark`, `$existing` and `Remove-OwnRule`.
 */
export function makeOrUpdateRule({ thing, comment, set, make }: RuleWords): string {
  return `  # Which conditions and actions a rule has stands in its comment: with others it is made anew, so that none is left over.
  $parts = "$Mark " + (($parameters.Keys | Sort-Object) -join ' ')
  $parameters.${comment} = $rule.About + ' ' + $parts

  $there = @($existing | Where-Object { $_.Name -eq $rule.Name })
  if ($there.Count -gt 0 -and -not "$($there[0].${comment})".Contains($Mark)) {
    if ("$($there[0].${comment})".Contains('[kuvert:')) {
      throw "The ${thing} $($rule.Name) was made for a policy of another name. Run that policy's script with -Undo first, then this one."
    }
    throw "There is a ${thing} called $($rule.Name) that this script did not make. Rename it and run the script again."
  }
  if ($there.Count -gt 0 -and "$($there[0].${comment})".EndsWith($parts)) {
    if ($PSCmdlet.ShouldProcess($rule.Name, 'Update ${thing}')) {
      ${set} -Identity $rule.Name @parameters
    }
    continue
  }
  if ($there.Count -gt 0) { Remove-OwnRule $there[0] }
  if ($PSCmdlet.ShouldProcess($rule.Name, 'Create ${thing}')) {
    ${make} @parameters | Out-Null
  }`;
}
