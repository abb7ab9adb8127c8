// Made from mock/ui by `npm run generate`; do not edit.
export const inspectorScript: string = "document.getElementById('inspector').textContent = 'Flow Service mock';\n";
export const inspectorStyle: string = ':root { color-scheme: light dark }\n';
