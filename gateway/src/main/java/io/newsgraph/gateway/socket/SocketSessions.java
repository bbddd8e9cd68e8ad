package io.newsgraph.gateway.socket;

import io.newsgraph.gateway.deadline.FreshContext;
import io.newsgraph.gateway.guard.GuardConfig;
import io.newsgraph.gateway.http.OperationRunner;
import io.newsgraph.gateway.rate.ClientRate;
import io.newsgraph.gateway.stream.ResultText;
import io.newsgraph.gateway.stream.StreamConfig;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;

/** What all sessions work with. */
@Singleton
@Unremovable
record SocketSessions(
    SocketAuthentication authentication,
    OperationRunner runner,
    FreshContext contexts,
    StreamConfig limits,
    GuardConfig bounds,
    ClientRate rate,
    ResultText texts) {}
