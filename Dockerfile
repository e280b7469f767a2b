# docker build -t overclaim . && docker run --rm -v "$PWD:/work" overclaim audit site/
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*
COPY --from=build /app/package.json /app/LICENSE /app/
COPY --from=build /app/bin /app/bin
COPY --from=build /app/dist /app/dist
COPY --from=build /app/schemas /app/schemas
COPY --from=build /app/node_modules /app/node_modules
# git refuses repositories of other users; the mounted one belongs to whoever runs the container.
RUN git config --system --add safe.directory '*'
USER node
WORKDIR /work
ENTRYPOINT ["node", "/app/bin/overclaim.js"]
CMD ["--help"]
