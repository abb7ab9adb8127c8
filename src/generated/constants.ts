// Made from spec/openapi.yaml (1fa76565414604f6) by `npm run generate`; do not edit.
export const constants = {
 "DynamicsConnectionSpec": {
  "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
  "version": "1.0"
 },
 "BasicAuthentication": {
  "specName": "Basic Authentication for Dynamics-Online"
 },
 "ServicePrincipalAuthentication": {
  "specName": "Service Principal Key Based Authentication"
 },
 "ReplaceAuthParams": {
  "path": "/auth/params"
 },
 "RemoveAuthParams": {
  "path": "/auth/params"
 },
 "ReplaceName": {
  "path": "/name"
 },
 "ReplaceDescription": {
  "path": "/description"
 },
 "RemoveDescription": {
  "path": "/description"
 },
 "ExploredObject": {
  "format": "flat"
 },
 "TokenRequest": {
  "grant_type": "client_credentials"
 },
 "TokenRequestV2": {
  "grant_type": "client_credentials"
 },
 "TokenResponse": {
  "token_type": "bearer"
 }
} as const;
