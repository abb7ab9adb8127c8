import type { ParameterRule } from '../contract/parameter-rule.ts';
import { placeholder } from './headers.ts';
import { didYouMean, insteadOf, misspelled, received, revealName, type Wordings, type Words } from './wording.ts';

/** Words for findings in the path and the query. */
export const query: Wordings<
  | 'path-value'
  | 'path-placeholder'
  | 'query-repeated'
  | 'query-value'
  | 'query-placeholder'
  | 'query-missing'
  | 'query-unknown'
  | 'query-conflict'
  | 'query-and-body'
> = {
  'path-value': ({ rule }, finding) => ({
    ...words(rule, `Path parameter ${rule.name} has an invalid format.`),
    received: received(finding),
  }),
  'path-placeholder': ({ rule }, finding) => ({
    ...words(rule, `Path parameter ${rule.name} is still a placeholder from the documentation.`),
    received: received(finding),
  }),
  'query-repeated': ({ rule, count }) => ({
    ...words(rule, `Query parameter ${rule.name} is sent ${count} times.`),
    received: `${count} values`,
    fix: `Send ${rule.name} once.`,
  }),
  'query-value': ({ rule, part }, finding) => {
    if (finding.value === '') return { ...words(rule, `Query parameter ${rule.name} is empty.`), received: 'an empty value' };
    const fault = part === undefined || finding.secret ? 'has an invalid value.' : `has an invalid part: ${revealName(part)}.`;
    return { ...words(rule, `Query parameter ${rule.name} ${fault}`), received: received(finding) };
  },
  'query-placeholder': ({ rule }, finding) => ({
    ...words(rule, `Query parameter ${rule.name} still contains a placeholder from the documentation.`),
    received: rule.secret ? placeholder(finding) : received(finding),
  }),
  'query-missing': ({ rule, needs, instead }) => {
    const required = `Query parameter ${rule.name} is missing${needs === undefined ? '' : `; it is required with ${needs}`}`;
    const { fix, ...others } = words(rule, `${required}.${misspelled(instead)}`);
    return { ...others, received: insteadOf(instead), fix: instead === undefined ? fix : `Rename it to ${rule.name}.` };
  },
  'query-unknown': ({ operation, meant }, { value }) => {
    const names = [...operation.query.parameters.keys()];
    const name = revealName(String(value));
    return {
      message: `Unknown query parameter ${name} of ${operation.id}${didYouMean(meant)}`,
      expected: names.length === 0 ? 'no query' : `one of ${names.join(', ')}`,
      received: name,
      fix: meant === undefined ? `Remove ${name}.` : `Rename it to ${meant}.`,
      reference: operation.query.unknown.reference,
    };
  },
  'query-conflict': ({ operation, parameters: [first, second] }) => ({
    message: `${operation.id} does not accept ${first} and ${second} together.`,
    expected: `${first} or ${second}`,
    received: 'both',
    fix: `Remove ${first} or ${second}.`,
    reference: operation.query.exclusive?.reference ?? operation.reference,
  }),
  'query-and-body': ({ name }) => ({
    message: `Parameter ${name} is sent in the query and in the body.`,
    expected: 'each parameter once',
    received: 'both (not shown)',
    fix: `Send ${name} only in the body.`,
    reference: 'RFC 6749 §3.2',
  }),
};

function words({ expected, fix, reference }: ParameterRule, message: string): Words {
  return { message, expected, fix, reference };
}
