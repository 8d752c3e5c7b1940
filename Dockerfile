# Builds Readyroom and puts it on a small Java runtime:
#   docker build -t readyroom .
#   docker run -p 127.0.0.1:8080:8080 -v readyroom-data:/data readyroom

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
COPY src ./src
COPY question-bank ./question-bank
# Libraries stay in the builder's cache. Tests are for `mvn verify`, where a browser is.
RUN --mount=type=cache,target=/cache/maven \
    mvn --batch-mode --no-transfer-progress -Dmaven.repo.local=/cache/maven package -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
# A user without a password, a shell or a home; /data is all it may write to.
RUN groupadd --system --gid 10001 readyroom \
    && useradd --system --uid 10001 --gid readyroom --no-create-home --shell /usr/sbin/nologin readyroom \
    && install --directory --owner=readyroom --group=readyroom --mode=0750 /data
COPY --from=build /src/target/readyroom.jar /app/readyroom.jar
USER readyroom
WORKDIR /data
# The H2 file lives here, unless another database is set.
ENV READYROOM_DATA=/data
VOLUME /data
EXPOSE 8080
# Bash speaks TCP by itself, so the image needs neither curl nor a second Java for each look.
HEALTHCHECK --interval=15s --timeout=8s --start-period=90s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /sign-in HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -t 5 _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["java", "-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-jar", "/app/readyroom.jar"]
