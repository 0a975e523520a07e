using Microsoft.Bot.Builder;

namespace HipBot.Tests.State;

public sealed class MemoryStorageTests : StorageContract
{
    private protected override IStorage Storage { get; } = new MemoryStorage();
}
