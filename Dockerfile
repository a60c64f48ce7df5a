# The site with everything it needs: css and script built, a browser that prints reports, no demonstration data.
FROM node:22-bookworm-slim AS front-end
WORKDIR /site
COPY package.json package-lock.json build-front-end ./
COPY wwwroot wwwroot
RUN ./build-front-end

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /site
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/LocalProcure.Domain/LocalProcure.Domain.csproj src/LocalProcure.Domain/
COPY src/LocalProcure.Web/LocalProcure.Web.csproj src/LocalProcure.Web/
RUN dotnet restore src/LocalProcure.Web
COPY src src
COPY --from=front-end /site/wwwroot wwwroot
RUN dotnet publish src/LocalProcure.Web -c Release -o /published --no-restore

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS runtime

# Debian, because its chromium is an ordinary package; Ubuntu's needs snap, which containers do not have.
FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates chromium curl fonts-dejavu-core fonts-liberation fonts-noto-core libicu72 tzdata \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --create-home localprocure \
 && install -d -o localprocure -g localprocure -m 700 /data /keys
COPY --from=runtime /usr/share/dotnet /usr/share/dotnet
COPY --from=build /published /app
COPY LICENSE NOTICE /app/
ENV ASPNETCORE_URLS=http://0.0.0.0:8080 \
    LOCALPROCURE_DATA=/data \
    LOCALPROCURE_KEYS=/keys \
    LOCALPROCURE_DEMO=0 \
    DOTNET_EnableDiagnostics=0
USER localprocure
WORKDIR /app
VOLUME ["/data", "/keys"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["curl", "-fsS", "http://127.0.0.1:8080/health/ready"]
ENTRYPOINT ["/usr/share/dotnet/dotnet", "LocalProcure.Web.dll"]
