package nl.voortgang.command.verification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param verificationInterval after how long every organisation's ledger is checked again */
@ConfigurationProperties("voortgang.ledger")
record VerificationProperties(@DefaultValue("24h") Duration verificationInterval) {}
