/**
 * Who we are to the server. {@link io.github.alteryx4j.auth.ClientCredentials} name us,
 * {@link io.github.alteryx4j.auth.ClientCredentialsTokenSource} asks for one token, and
 * {@link io.github.alteryx4j.auth.SharedToken} is the one cached token that all calls share.
 */
@NullMarked
package io.github.alteryx4j.auth;

import org.jspecify.annotations.NullMarked;
