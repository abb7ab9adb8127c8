# The mock in a container: `npm pack`, then `docker build --tag flowservice-kit .`. docs/mock.md shows how to run it. The image contains the
# packed package with the dependencies of the lock file, but not Prism, which only requests with the header Prefer need.
FROM --platform=$BUILDPLATFORM node:24.21.0-slim AS install
WORKDIR /kit
COPY flowservice-kit-*.tgz package.tgz
COPY package-lock.json ./
RUN tar -xzf package.tgz --strip-components=1 && rm package.tgz \
  && npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund
RUN mkdir /data

# Without RUN in this stage, one machine can build the image for every platform.
FROM node:24.21.0-slim
COPY --from=install /kit /kit
COPY --from=install --chown=1000:1000 /data /data
WORKDIR /data
ENV NODE_ENV=production
USER 1000:1000
EXPOSE 4010
HEALTHCHECK --interval=5s --timeout=3s --start-period=5s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/__mock/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/kit/dist/bin/flowservice.cjs", "mock", "--host", "0.0.0.0"]
