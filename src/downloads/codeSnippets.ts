/** Programs that code is offered for. */
export type SnippetLanguage = 'pandas' | 'r' | 'sheets';

/** Code that reads a CSV file from its address, as it is typed. */
export function codeSnippets(url: string): Readonly<Record<SnippetLanguage, string>> {
  const address = JSON.stringify(url);
  return {
    pandas: `import pandas as pd\ndf = pd.read_csv(${address})`,
    r: `df <- read.csv(${address}, na.strings = "", encoding = "UTF-8")`,
    sheets: `=IMPORTDATA(${address})`,
  };
}
