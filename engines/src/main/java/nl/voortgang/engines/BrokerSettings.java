package nl.voortgang.engines;

import java.nio.file.Path;
import java.util.List;

/** A broker for one machine: as durable as Kafka is by default, as small as it can be. */
final class BrokerSettings {

    private BrokerSettings() {}

    static List<String> lines(Path directory, int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                log.dirs=%3$s
                auto.create.topics.enable=false
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=2
                background.threads=2
                log.cleaner.dedupe.buffer.size=4194304
                controller.quorum.election.timeout.ms=100
                controller.quorum.election.backoff.max.ms=50
                """.formatted(port, controllerPort, directory.resolve("log").toAbsolutePath()).lines().toList();
    }
}
