/** Words that praise or press: a plain line has none. */
export const LOUD =
  /\b(?:guarantee\w*|leading|best|top|low cost|low-cost|cheap\w*|affordable|prices?|award\S*|free|exciting|amazing|great|huge|revolution\w*|game[- ]chang\S*|world\S*|proven|secret|exclusive|powerful|innovative|cutting\S*|next-gen\S*|disrupt\w*|you|your|cash|forex|crypto|bitcoin|casino|profit\w*|income|leads?|growth|opportunit\w+|solutions?|synerg\w+|high-\w+|six-\w+|fundraiser|round|money|donations?)\b/i;
