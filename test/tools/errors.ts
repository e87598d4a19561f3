import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The names of parameters and keys that contain an error text. */
const TEXTS = ['message', 'remedy'];

/** Classes of errors whose message is shown to users: those in `src/errors.ts`, and one from commander. */
const CLASSES = /^(BriefingError|NotFound|UsageError|Unreadable|Unwritable|InvalidArgumentError)$/;

/** Prints every error text in `src`, one per line, for review. */
process.stdout.write(`${sourceFiles('src').flatMap(errorTexts).join('\n')}\n`);

function sourceFiles(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.ts')).map((path) => join(folder, path));
}

function errorTexts(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const nodes = descendants(source);
  const makers = new Set(nodes.flatMap(nameOfMaker));
  return nodes.flatMap((node) => {
    const texts = textsOf(node, makers).filter((text) => /['"`]/.test(text));
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    return texts.length === 0 ? [] : [`${path}:${line + 1}: ${texts.join(' | ').replace(/\s+/g, ' ')}`];
  });
}

function descendants(node: ts.Node): ts.Node[] {
  const below: ts.Node[] = [];
  node.forEachChild((child) => {
    below.push(child, ...descendants(child));
  });
  return below;
}

/** Returns the name of a function that takes an error text, such as `problem(pointer, message, remedy)`. */
function nameOfMaker(node: ts.Node): string[] {
  if (!ts.isFunctionLike(node)) return [];
  const takesText = node.parameters.some(({ name }) => TEXTS.includes(name.getText()));
  const name = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return takesText && name ? [name.getText()] : [];
}

/** Returns the texts in a thrown error, in an object with a `message`, or in a call of one of the given functions. */
function textsOf(node: ts.Node, makers: ReadonlySet<string>): string[] {
  if (ts.isNewExpression(node) && CLASSES.test(node.expression.getText()))
    return node.arguments?.map((argument) => argument.getText()) ?? [];
  if (ts.isCallExpression(node) && makers.has(node.expression.getText()))
    return node.arguments.map((argument) => argument.getText());
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && TEXTS.includes(property.name.getText())
      ? [property.initializer.getText()]
      : [],
  );
}
