# The image out of what scripts/image has built: one static binary, CA certificates and a user. It runs with a read-only
# root and without capabilities; data is in the volume, and only for services on embedded parts.
#
#   scripts/image && docker build --build-arg VERSION=$(git describe --tags --always) -t emporium .
#
# The archive keeps owners and times, so that the layer is the same whenever it is built. Dockerfile.build also compiles.
FROM scratch
ARG TARGETARCH
ARG VERSION=unknown
ADD dist/image/linux-${TARGETARCH:-amd64}/rootfs.tar /
ENV EMPORIUM_DATA_DIR=/data EMPORIUM_MANAGEMENT_LISTEN=:9090 EMPORIUM_LOG_FORMAT=json
LABEL org.opencontainers.image.title="emporium" org.opencontainers.image.version="${VERSION}"
USER 65532:65532
WORKDIR /data
VOLUME /data
EXPOSE 8080 9090
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 CMD ["/emporium", "healthcheck"]
ENTRYPOINT ["/emporium"]
CMD ["serve"]
