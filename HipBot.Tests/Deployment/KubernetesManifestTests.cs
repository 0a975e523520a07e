using k8s;
using k8s.Models;

namespace HipBot.Tests.Deployment;

/// <summary>The Kubernetes manifest, read as strictly as the cluster reads it.</summary>
public sealed class KubernetesManifestTests
{
    private static readonly List<object> Objects = KubernetesYaml.LoadAllFromString(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "deploymentTemplates/kubernetes/hipbot.yaml")), strict: true);

    private static readonly V1Deployment Deployment = Objects.OfType<V1Deployment>().Single();

    private static readonly V1Container Container = Deployment.Spec.Template.Spec.Containers.Single();

    [Fact]
    public void More_than_one_host_runs_and_one_stays_when_others_go()
    {
        Assert.InRange(Deployment.Spec.Replicas!.Value, 2, 100);
        Assert.Equal("1", Objects.OfType<V1PodDisruptionBudget>().Single().Spec.MinAvailable.Value);
    }

    [Fact]
    public void The_host_is_not_root_and_writes_to_nothing_but_its_data()
    {
        Assert.True(Deployment.Spec.Template.Spec.SecurityContext.RunAsNonRoot);
        Assert.True(Container.SecurityContext.ReadOnlyRootFilesystem);
        Assert.False(Container.SecurityContext.AllowPrivilegeEscalation);
        Assert.Equal(["ALL"], Container.SecurityContext.Capabilities.Drop);
        Assert.Equal(["/data", "/tmp"], Container.VolumeMounts.Select(mount => mount.MountPath));
    }

    [Fact]
    public void Names_that_refer_to_each_other_are_the_same()
    {
        var service = Objects.OfType<V1Service>().Single();
        var labels = Deployment.Spec.Template.Metadata.Labels;

        Assert.Equal(labels, Deployment.Spec.Selector.MatchLabels);
        Assert.Equal(labels, service.Spec.Selector);
        Assert.Equal(labels, Objects.OfType<V1PodDisruptionBudget>().Single().Spec.Selector.MatchLabels);
        Assert.Equal(Container.Ports.Single().Name, service.Spec.Ports.Single().TargetPort.Value);
        Assert.Equal(Objects.OfType<V1ConfigMap>().Single().Metadata.Name, Container.EnvFrom.First(from => from.ConfigMapRef is not null).ConfigMapRef.Name);
        Assert.Equal(Deployment.Spec.Template.Spec.Volumes.Select(volume => volume.Name), Container.VolumeMounts.Select(mount => mount.Name));
    }

    [Theory]
    [InlineData("MicrosoftAppPassword")]
    [InlineData("State__ConnectionString")]
    public void No_secret_stands_in_the_manifest(string key)
    {
        Assert.DoesNotContain(key, Objects.OfType<V1ConfigMap>().Single().Data.Keys);
    }
}
