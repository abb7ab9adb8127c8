/** A table or view of the fake CRM behind every connection. The first column is its primary key. */
export type CrmObject = {
  readonly type: 'table' | 'view';
  readonly name: string;
  readonly path: string;
  readonly columns: readonly (readonly [name: string, originalType: 'guid' | 'string' | 'int'])[];
  readonly rows: readonly (readonly (string | number)[])[];
};

const accountColumns = [
  ['accountid', 'guid'],
  ['name', 'string'],
  ['address1_city', 'string'],
  ['numberofemployees', 'int'],
] as const;
const accounts = [
  ['0f3c1a52-6d0e-4c4a-9a57-1b7b6f0c9d01', 'Northwind Ferries', 'Bergen', 240],
  ['0f3c1a52-6d0e-4c4a-9a57-1b7b6f0c9d02', 'Alpine Orchards', 'Bolzano', 58],
  ['0f3c1a52-6d0e-4c4a-9a57-1b7b6f0c9d03', 'Delta Lighting', 'Rotterdam', 1130],
] as const;

const contactColumns = [
  ['contactid', 'guid'],
  ['fullname', 'string'],
  ['emailaddress1', 'string'],
  ['jobtitle', 'string'],
] as const;
const contacts = [
  ['7d2e44b0-93c1-4f6b-8a3e-5c1d2e3f4a01', 'Nora Berg', 'nora@northwind.example', 'Purchasing'],
  ['7d2e44b0-93c1-4f6b-8a3e-5c1d2e3f4a02', 'Luca Moser', 'luca@alpine.example', 'Owner'],
  ['7d2e44b0-93c1-4f6b-8a3e-5c1d2e3f4a03', 'Sanne Visser', 'sanne@delta.example', 'Facilities'],
  ['7d2e44b0-93c1-4f6b-8a3e-5c1d2e3f4a04', 'Tom Okafor', 'tom@delta.example', 'Finance'],
] as const;

const leadColumns = [
  ['leadid', 'guid'],
  ['subject', 'string'],
  ['companyname', 'string'],
] as const;
const leads = [
  ['c9a1f3d7-2b58-4e0d-b6f4-8e7d6c5b4a01', 'Harbour lights', 'Kade and Sons'],
  ['c9a1f3d7-2b58-4e0d-b6f4-8e7d6c5b4a02', 'Cold storage', 'Frostline'],
] as const;

const dependencyColumns = [
  ['workflowdependencyid', 'guid'],
  ['type', 'int'],
  ['relatedattributename', 'string'],
] as const;
const dependencies = [
  ['b0c44d8e-51f7-4f0a-9d0c-2a6f1c3d5e01', 1, 'emailaddress1'],
  ['b0c44d8e-51f7-4f0a-9d0c-2a6f1c3d5e02', 5, 'address1_city'],
] as const;

/** The tables and views to explore. The paths workflowdependency, accountView1 and Inactive_ACC_custom are those of Adobe's pages. */
export const crm: readonly CrmObject[] = [
  { type: 'table', name: 'Account', path: 'account', columns: accountColumns, rows: accounts },
  { type: 'table', name: 'Contact', path: 'contact', columns: contactColumns, rows: contacts },
  { type: 'table', name: 'Lead', path: 'lead', columns: leadColumns, rows: leads },
  { type: 'table', name: 'Process Dependency', path: 'workflowdependency', columns: dependencyColumns, rows: dependencies },
  { type: 'view', name: 'accountView1', path: 'accountView1', columns: accountColumns, rows: accounts },
  { type: 'view', name: 'Inactive_ACC_custom', path: 'Inactive_ACC_custom', columns: accountColumns, rows: accounts.slice(0, 1) },
  { type: 'view', name: 'Large Accounts', path: 'largeAccounts', columns: accountColumns, rows: accounts.slice(2) },
  { type: 'view', name: 'Contacts of Delta Lighting', path: 'deltaContacts', columns: contactColumns, rows: contacts.slice(2) },
];
