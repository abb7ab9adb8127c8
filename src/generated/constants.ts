// Made from spec/openapi.yaml (c5c9d5e4bb70c31c) by `npm run generate`; do not edit.
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
 "CopyTransformation": {
  "name": "Copy"
 },
 "MappingTransformation": {
  "name": "Mapping"
 },
 "OneTimeSchedule": {
  "frequency": "once"
 },
 "MinuteSchedule": {
  "frequency": "minute"
 },
 "ReplaceSchedule": {
  "path": "/scheduleParams"
 },
 "ReplaceStartTime": {
  "path": "/scheduleParams/startTime"
 },
 "ReplaceFrequency": {
  "path": "/scheduleParams/frequency"
 },
 "ReplaceInterval": {
  "path": "/scheduleParams/interval"
 },
 "ReplaceBackfill": {
  "path": "/scheduleParams/backfill"
 },
 "ReplaceTransformations": {
  "path": "/transformations"
 },
 "ReplaceLabels": {
  "path": "/labels"
 },
 "RemoveLabels": {
  "path": "/labels"
 },
 "ReplacePolicy": {
  "path": "/policy"
 },
 "ReplaceSourceParams": {
  "path": "/params"
 },
 "ReplaceSourceData": {
  "path": "/data"
 },
 "ReplaceTargetParams": {
  "path": "/params"
 },
 "ReplaceTargetData": {
  "path": "/data"
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
