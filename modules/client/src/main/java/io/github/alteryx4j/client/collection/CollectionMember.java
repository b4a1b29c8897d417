package io.github.alteryx4j.client.collection;

import io.github.alteryx4j.client.common.DirectoryObject;
import org.jspecify.annotations.Nullable;

/**
 * A user whom a collection is shared with.
 *
 * @param activeDirectoryObject who it is in the Active Directory; null for a user of the server
 */
public record CollectionMember(
        @Nullable String userId, @Nullable DirectoryObject activeDirectoryObject) {}
